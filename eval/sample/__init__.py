"""The fictional sample papers: their source, and the program that sets them as PDF."""
