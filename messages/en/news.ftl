# News that must not say what it is about on a locked screen. Nothing of a person or a company stands here.

head = There is news for you.
waiting = There is a message for you.
