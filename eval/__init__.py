"""The evaluation suite: how good the assistant is, on known facts, beside what a tutorial builds.

Run it as `python -m eval COMMAND`. In code write `from eval.measures import answer_right`, never
`import eval.measures`, which would hide the built-in `eval`.
"""
