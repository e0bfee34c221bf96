"""Training of the reader: from public question sets to the weights that ship with the assistant."""
