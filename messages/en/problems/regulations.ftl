# PP and PKB: what was typed cannot be read yet. $line = the line that is meant
men-women-unclear =
    Please write two numbers: men and women.
    Example: 40 men, 25 women
wlkp-number =
    A WLKP number has digits. See wajiblapor.kemnaker.go.id.
    None yet? Tap skip.
contents-unclear =
    Write the numbers that are missing, or tap All there.
    Example: 2, 4
points-unclear =
    This line is not clear: { $line }
    Write article | problem | advice. Example: 12 | overtime without pay | state the overtime pay
workers-count =
    Write the number of workers in digits.
    Example: 25
register-number =
    The number of a letter has digits.
    Example: 560/123/HI/2026
