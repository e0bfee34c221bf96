"""Rows and columns of tables, read by what a question asks of them."""
