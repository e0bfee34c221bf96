"""Statements made of units and rows, each with the quote it stands on."""
