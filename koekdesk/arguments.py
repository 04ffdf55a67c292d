# SPDX-License-Identifier: MIT
"""What can stand behind ``koekdesk`` on the command line, and its help."""

import argparse
import importlib
import re
import sys
from pathlib import Path
from typing import Any, NoReturn

from koekdesk import __version__
from koekdesk.paths import resource
from koekdesk.settings import Language


def common_options() -> argparse.ArgumentParser:
    """Return the options that go with every command."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--data-dir", type=Path, default=None)
    parser.add_argument("--language", choices=[code.value for code in Language], default=None)
    return parser


def make_parser(language: str) -> argparse.ArgumentParser:
    """Return the whole command line, its help in a language."""
    words = importlib.import_module("PySide6.QtCore").QTranslator()
    words.load(str(resource("i18n", f"koekdesk_{language}.qm")))

    def translate(context: str, text: str) -> str:
        return words.translate(context, text) or text

    class Help(argparse.RawDescriptionHelpFormatter):
        """Help that begins in the program's own language."""

        def add_usage(
            self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None
        ) -> None:
            prefix = prefix or translate("Commands", "Usage:") + " "
            super().add_usage(usage, actions, groups, prefix)

    mistakes = (
        (r"the following arguments are required: (.+)", translate("Commands", "This is missing:")),
        (r"unrecognized arguments: (.+)", translate("Commands", "This is not known:")),
        (r"argument .*: invalid choice: '(.+)' \(.*", translate("Commands", "This is not known:")),
        (r"argument (.+): expected .+", translate("Commands", "Something is to follow this:")),
        (r"argument (.+): .*invalid .+", translate("Commands", "This cannot be read:")),
    )

    class Parser(argparse.ArgumentParser):
        """Says in the program's own language what it cannot make out."""

        def error(self, message: str) -> NoReturn:
            for pattern, words in mistakes:
                if found := re.fullmatch(pattern, message):
                    message = f"{words} {found[1]}"
            more = translate("Commands", "koekdesk COMMAND --help tells more about one command.")
            self.print_usage(sys.stderr)
            self.exit(2, f"{message}\n{more}\n")

    parser = Parser(
        prog="koekdesk",
        formatter_class=Help,
        add_help=False,
        description=translate(
            "Commands",
            "Connects neighbours out of talents and surpluses.\n"
            "Without a command it opens the last register in a window.",
        ),
    )
    parser.epilog = "\n".join(
        (
            translate("Commands", "Without a window:"),
            "  koekdesk demo --pdf OUT",
            "  koekdesk import FILE --into REGISTER",
            "  koekdesk suggest REGISTER --pdf OUT --json OUT",
            translate("Commands", "koekdesk COMMAND --help tells more about one command."),
        )
    )
    about = parser.add_argument_group(translate("Commands", "Always possible"))
    help_text = translate("Commands", "show this help")
    about.add_argument("-h", "--help", action="help", help=help_text)
    about.add_argument(
        "--version",
        action="version",
        version=f"koekdesk {__version__}",
        help=translate("Commands", "show the version"),
    )
    about.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        help=translate("Commands", "keep everything the program keeps in this folder"),
    )
    about.add_argument(
        "--language",
        choices=[code.value for code in Language],
        help=translate("Commands", "language of screen, paper and messages"),
    )
    commands = parser.add_subparsers(
        dest="command", prog="koekdesk", title=translate("Commands", "Commands"), metavar=""
    )

    def command(name: str, line: str) -> Any:
        sub = commands.add_parser(
            name, help=line, description=line, formatter_class=Help, add_help=False
        )
        own = sub.add_argument_group(translate("Commands", "What goes with it"))
        own.add_argument("-h", "--help", action="help", help=help_text)
        own.add_argument("--data-dir", type=Path, default=None, help=argparse.SUPPRESS)
        own.add_argument("--language", default=None, help=argparse.SUPPRESS)
        return own

    opens = command("open", translate("Commands", "open a register in a window"))
    which = translate("Commands", "the register: a file that ends in .koek")
    opens.add_argument("register", type=Path, metavar="REGISTER", help=which)

    demo = command(
        "demo",
        translate("Commands", "open the demo neighbourhood; without a screen: its cards as PDF"),
    )
    demo.add_argument(
        "--pdf",
        type=Path,
        metavar="OUT",
        help=translate("Commands", "write the cards here and open no window"),
    )

    brings = command("import", translate("Commands", "bring a spreadsheet into a register"))
    sheet = translate("Commands", "the spreadsheet: a file that ends in .xlsx or .csv")
    brings.add_argument("file", type=Path, metavar="FILE", help=sheet)
    brings.add_argument(
        "--into",
        dest="register",
        type=Path,
        required=True,
        metavar="REGISTER",
        help=translate("Commands", "the register; it is made when it is not there yet"),
    )
    brings.add_argument(
        "--keep-both",
        action="store_true",
        help=translate("Commands", "do not merge people who are probably the same"),
    )
    brings.add_argument(
        "--names-on-cards",
        action="store_true",
        help=translate("Commands", "their yes also meant: first name on cards"),
    )

    suggest = command("suggest", translate("Commands", "write a register's suggestions"))
    suggest.add_argument("register", type=Path, metavar="REGISTER", help=which)
    suggest.add_argument(
        "--pdf", type=Path, metavar="OUT", help=translate("Commands", "as cards on paper")
    )
    suggest.add_argument(
        "--json", type=Path, metavar="OUT", help=translate("Commands", "as data, with the reasons")
    )
    suggest.add_argument(
        "--shareable",
        action="store_true",
        help=translate("Commands", "data with only what people agreed to share"),
    )
    suggest.add_argument(
        "--internal",
        action="store_true",
        help=translate("Commands", "cards for your own pocket, not to hand out"),
    )
    day = importlib.import_module("datetime").date.fromisoformat
    for sub in (brings, suggest):
        sub.add_argument(
            "--passphrase-file",
            type=Path,
            metavar="FILE",
            help=translate(
                "Commands",
                "its first line is the register's passphrase; otherwise KOEKDESK_PASSPHRASE "
                "counts, or the terminal asks",
            ),
        )
    for sub in (demo, brings, suggest):
        sub.add_argument("--today", type=day, help=argparse.SUPPRESS)
    return parser
