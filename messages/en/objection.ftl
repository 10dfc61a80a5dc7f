# Why somebody objects, one sentence for the officer who checks again. $number

reason =
    Why is the refusal of { $number } not right? Write one sentence.
    Example: I am no employee, I sell things on my own.
    If there is nothing to add, choose No reason.
choice-batal = No reason
kept = Thank you. The officer who checks again reads it.
left = Very well. Your objection stands.
