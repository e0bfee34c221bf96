"""What speaks against an answer: why the papers do not say it."""
