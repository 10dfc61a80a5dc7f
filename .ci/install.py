"""Build .venv from a hash-pinned lock, or make the locks anew.

    python3 .ci/install.py requirements.lock     # everything in the lock, nothing else
    python3 .ci/install.py lock                  # pyproject.toml -> requirements*.lock

Needs python3 (3.11 or newer) and pip; no venv module, no root, nothing activated. uv does the
work: the one on the PATH, else one that pip puts into .tools/. uv is told what pip is told
(indexes, folders of wheels, certificates), so it works wherever pip works. Where uv cannot be
had, pip does the work itself, more slowly. The hashes in the lock decide what gets in, whatever
index it came from.

This file alone is written for old Pythons too: it has to be able to say that one is too old.
"""

import ast
import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
VENV_PYTHON = os.path.join(VENV, "bin", "python")
TOOLS = os.path.join(ROOT, ".tools")
UV = "uv>=0.13,<0.14"

# pip's name for a setting -> uv's environment variable
PLAIN_SETTINGS = {
    "cert": "SSL_CERT_FILE",
    "index-url": "UV_DEFAULT_INDEX",
    "no-index": "UV_NO_INDEX",
    "timeout": "UV_HTTP_TIMEOUT",
    "default-timeout": "UV_HTTP_TIMEOUT",
    "proxy": "ALL_PROXY",
    "trusted-host": "UV_INSECURE_HOST",
}


def main(arguments):
    """Do what the one argument says; exit with a sentence where that is impossible."""
    if sys.version_info < OLDEST:
        sys.exit(
            "Lindungi needs Python %d.%d or newer; %s is %s. Install a newer one and say which: "
            "make PYTHON=python3.12 ..." % (OLDEST[0], OLDEST[1], sys.executable, sys.version.split()[0])
        )
    if len(arguments) != 1:
        sys.exit(__doc__)
    os.chdir(ROOT)
    if arguments[0] == "lock":
        make_locks()
    else:
        install(arguments[0])


def install(lock):
    """Make .venv hold what `lock` lists."""
    settings = pip_settings()
    uv = find_uv()
    if uv:
        environment = uv_environment(settings)
        if not venv_works():
            run([*uv, "venv", "-q", "--clear", "--python", sys.executable, VENV], environment)
        sync = ["pip", "sync", "-q", "--require-hashes", "--python", VENV_PYTHON]
        if sys.dont_write_bytecode:
            # Python will not do it at first use, and every start would take seconds longer.
            sync.append("--compile-bytecode")
        run([*uv, *sync, *find_links(settings), lock], environment)
        return
    say("uv could not be had, so pip installs by itself: this takes a few minutes.")
    if not venv_works():
        run([sys.executable, "-m", "venv", "--clear", "--without-pip", VENV])
    pip = [sys.executable, "-m", "pip", "--python", VENV_PYTHON]
    run([*pip, "install", "-q", "--require-hashes", "-r", lock])


def make_locks():
    """Write the locks for every Python and platform we serve, from the main index alone.

    Other indexes and folders of wheels often hold a single build of a package; a lock made from
    them would refuse every other machine.
    """
    uv = find_uv()
    if not uv:
        sys.exit("Locking needs uv (%s), and pip could not install it." % UV)
    settings = pip_settings()
    settings.pop("extra-index-url", None)
    environment = uv_environment(settings)
    compile_ = [*uv, "pip", "compile", "-q", "--upgrade", "--generate-hashes", "--no-emit-index-url"]
    compile_ += ["--universal", "--python-version", "%d.%d" % OLDEST]
    compile_ += ["--custom-compile-command", "make lock", "pyproject.toml"]
    run([*compile_, "-o", "requirements.lock"], environment)
    # Each is a superset of the one before it at the same versions.
    for group, before, lock in (
        ("dev", "requirements.lock", "requirements-dev.lock"),
        ("mutants", "requirements-dev.lock", "requirements-mutants.lock"),
        ("model", "requirements-dev.lock", "requirements-model.lock"),
    ):
        run([*compile_, "--group", group, "-c", before, "-o", lock], environment)


def find_uv():
    """The command that runs uv, as a list; None where there is none and none can be had."""
    on_path = shutil.which("uv")
    if on_path:
        return [on_path]
    binary = os.path.join(TOOLS, "bin", "uv")
    if not os.path.exists(binary):
        pip = [sys.executable, "-m", "pip"]
        if subprocess.call([*pip, "--version"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL):
            sys.exit("pip is missing for %s. Debian and Ubuntu have it in python3-pip." % sys.executable)
        # --target needs neither the venv module nor the right to write to the system's Python.
        into_tools = ["-q", "--root-user-action=ignore", "--upgrade", "--target", TOOLS]
        subprocess.call([*pip, "install", *into_tools, UV])
    return [binary] if os.path.exists(binary) else None


def venv_works():
    """Whether .venv has a Python that runs and is new enough (its base may have been removed)."""
    if not os.path.exists(VENV_PYTHON):
        return False
    check = "import sys; sys.exit(sys.version_info < (%d, %d))" % OLDEST
    return subprocess.call([VENV_PYTHON, "-c", check], stderr=subprocess.DEVNULL) == 0


def pip_settings():
    """What pip has been told in its files and the environment, by name, e.g. {"index-url": "..."}.

    pip's own order holds: the environment over [install] over [global].
    """
    command = [sys.executable, "-m", "pip", "config", "list"]
    quiet = {"stderr": subprocess.DEVNULL, "universal_newlines": True}
    answer = subprocess.run(command, check=False, stdout=subprocess.PIPE, **quiet)
    found = {}
    for prefix in ("global.", "install.", ":env:."):
        for line in answer.stdout.splitlines():
            name, _, value = line.partition("=")
            if name.startswith(prefix):
                found[name[len(prefix) :]] = ast.literal_eval(value)
    return found


def uv_environment(settings):
    """Our environment and, where uv was told nothing else, pip's settings in uv's words."""
    environment = dict(os.environ)
    # A virtual environment that happens to be active is not the one meant.
    environment.pop("VIRTUAL_ENV", None)
    environment.setdefault("UV_PYTHON_DOWNLOADS", "never")
    # As pip does: the wanted version may come from any of the indexes. The hashes guard it.
    environment.setdefault("UV_INDEX_STRATEGY", "unsafe-best-match")
    for name, variable in PLAIN_SETTINGS.items():
        if settings.get(name):
            environment.setdefault(variable, " ".join(settings[name].split()))
    if settings.get("extra-index-url"):
        environment.setdefault("UV_INDEX", " ".join(settings["extra-index-url"].split()))
    return environment


def find_links(settings):
    """Pip's folders and pages of wheels as arguments for uv."""
    return [word for place in settings.get("find-links", "").split() for word in ("--find-links", place)]


def run(command, environment=None):
    """Run `command`; leave with its exit code where it fails (it has said why)."""
    code = subprocess.call(command, env=environment)
    if code:
        say("failed: %s" % " ".join(command[:4]))
        sys.exit(code)


def say(sentence):
    """Tell the person at the terminal."""
    sys.stderr.write(sentence + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
