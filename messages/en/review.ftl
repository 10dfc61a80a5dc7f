# The reason for a correction, typed by an officer. $number, $field
reason =
    What should be corrected in the { $field } of { $number }?
    Write one sentence for the worker, for example: Not the same as on the KTP.
    Another answer is wrong as well? Add it first, by its button.
    Or type: batal.
choice-also = + { $field }
values-link = What it says is shown once within { $minutes } minutes: { $link }
