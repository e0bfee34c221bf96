"""What the register tells: decisions, statements, who was there, when and where."""
