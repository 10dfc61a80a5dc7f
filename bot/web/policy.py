"""What a page of ours may load and do: nothing but its own files; forms only where a page has one."""


def policy(*, forms: str = "'none'") -> str:
    """The Content-Security-Policy. `forms`: where a form of the page may go."""
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self';"
        f" form-action {forms}; base-uri 'none'; frame-ancestors 'none'"
    )
