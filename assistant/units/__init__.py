"""The stretches of passages that may answer, ranked."""
