# SPDX-License-Identifier: MIT
"""What was arranged for this register: who answers for it, and how long things are kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from koekdesk.services.preferences import Preferences, set_preference
from koekdesk.texts import counts
from koekdesk.ui.context import Context
from koekdesk.ui.look import GROUP_GAP, LABEL_GAP, Role
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.field import Field
from koekdesk.ui.widgets.text import Text

#: To choose from, in months.
_REVIEWS = (3, 6, 12, 24)
_RETENTIONS = (6, 12, 24, 36, 60)


class Arranged(Card):
    """Each answer edits in place; the papers are filled from it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._now = Preferences()
        self.body.addWidget(Text(self.tr("Who answers for it"), Role.HEADING))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GROUP_GAP)
        grid.setVerticalSpacing(LABEL_GAP * 2)
        grid.setColumnStretch(1, 1)
        self.fields = {name: self._field(name, *words) for name, words in self._questions().items()}
        self.review = self._months("review_months", self.tr("Ask again after"), _REVIEWS)
        self.retention = self._months("retention_months", self.tr("Look at it after"), _RETENTIONS)
        rows: list[tuple[str, QWidget]] = [
            (self._questions()[name][0], field) for name, field in self.fields.items()
        ]
        rows.append((self.tr("Ask again what is all right after"), self.review))
        rows.append((self.tr("Look at who was not spoken to after"), self.retention))
        side, any_side = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag(0)
        for at, (words, field) in enumerate(rows):
            grid.addWidget(Text(words, Role.SOFT), at, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, at, 1, side if isinstance(field, ChoiceButton) else any_side)
        self.body.addLayout(grid)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what holds now."""
        self._now = preferences
        for name, field in self.fields.items():
            field.set_text(getattr(preferences, name))
        self.review.set_choice(preferences.review_months)
        self.retention.set_choice(preferences.retention_months)

    def _questions(self) -> dict[str, tuple[str, str]]:
        return {
            "responsible": (self.tr("Organisation"), self.tr("Who is this register of?")),
            "contact": (self.tr("For residents"), self.tr("Whom can they turn to, and how?")),
            "officer": (self.tr("Data protection officer"), self.tr("If there is one")),
            "readers": (self.tr("Who has the passphrase"), self.tr("Names, as few as possible")),
            "kept_where": (self.tr("Where the file is"), self.tr("Which laptop, which stick")),
            "purpose": (self.tr("What for"), self.tr("Why this register, in your own words")),
        }

    def _field(self, name: str, words: str, placeholder: str) -> Field:
        return Field(
            words,
            lambda typed: self._keep(name, typed),
            placeholder=placeholder,
            multiline=name == "purpose",
        )

    def _months(self, name: str, words: str, offered: Sequence[int]) -> ChoiceButton:
        def choices() -> list[tuple[int, str]]:
            now: int = getattr(self._now, name)
            return [(months, counts.months(months)) for months in sorted({*offered, now})]

        button = ChoiceButton(words, choices)
        button.choice_made.connect(lambda months: self._keep(name, months))
        return button

    def _keep(self, name: str, value: str | int) -> bool:
        label = self.tr("What was arranged")
        return self._context.desk.try_do(label, set_preference, name, value)
