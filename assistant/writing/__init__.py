"""Answers written by a language model, each sentence held against its passage."""
