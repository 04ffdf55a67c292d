"""A register with a passphrase: who may open it, and what is kept of that."""

import pytest
from people import make_person
from sqlalchemy import text

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.database import (
    Cost,
    Passphrase,
    RecoveryCode,
    create_register,
    needs_passphrase,
    open_register,
)
from koekdesk.register.recovery_code import SIGNS, new_recovery_code, read_recovery_code
from koekdesk.register.seal import register_folder
from koekdesk.register.vault import SlotKind, tuned_cost

WORDS = "twee eenden op de gracht"
QUICK = Cost(kib=64, rounds=1, lanes=1)


@pytest.fixture
def kept(tmp_path):
    """A closed register with a passphrase and one person."""
    path = tmp_path / "wijk.koek"
    register = create_register(path, WORDS, cost=QUICK)
    with register.writes.begin() as session:
        make_person(session, "Fatma", statements=[("can", "brood bakken")])
    register.close()
    return path


def names(register):
    with register.sessions() as session:
        return session.execute(text("select called from person")).scalars().all()


def refusal(path, unlock=None, **more):
    with pytest.raises(KoekdeskError) as caught:
        open_register(path, unlock, **more)
    return caught.value.code


def test_what_was_kept_is_there_after_opening_again(kept):
    register = open_register(kept, Passphrase(WORDS))
    assert names(register) == ["Fatma"]
    register.close()


def test_closing_leaves_one_file_that_opens_anywhere(kept, tmp_path):
    assert [path.name for path in tmp_path.iterdir()] == ["wijk.koek"]
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    moved = kept.rename(elsewhere / "meegenomen.koek")
    register = open_register(moved, Passphrase(WORDS))
    assert names(register) == ["Fatma"]
    register.close()
    assert [path.name for path in elsewhere.iterdir()] == ["meegenomen.koek"]


def test_nobody_reads_it_without_the_passphrase(kept):
    before = kept.read_bytes()
    assert needs_passphrase(kept)
    assert refusal(kept) is ErrorCode.PASSPHRASE_NEEDED
    assert refusal(kept, Passphrase("drie eenden")) is ErrorCode.WRONG_PASSPHRASE
    assert kept.read_bytes() == before
    assert b"Fatma" not in before
    assert b"brood" not in before
    assert b"SQLite" not in before


def test_a_plain_or_foreign_file_asks_for_nothing(tmp_path):
    create_register(tmp_path / "open.koek").close()
    (tmp_path / "brief.koek").write_bytes(b"hallo")
    assert not needs_passphrase(tmp_path / "open.koek")
    assert not needs_passphrase(tmp_path / "brief.koek")
    assert not needs_passphrase(tmp_path / "weg.koek")


def test_one_letter_written_in_two_ways_is_one_letter(tmp_path):
    path = tmp_path / "wijk.koek"
    create_register(path, "caf\u00e9 aan de Rotte", cost=QUICK).close()
    open_register(path, Passphrase("cafe\u0301 aan de Rotte")).close()


def test_an_empty_passphrase_makes_nothing(tmp_path):
    with pytest.raises(KoekdeskError) as caught:
        create_register(tmp_path / "wijk.koek", "  ", cost=QUICK)
    assert caught.value.code is ErrorCode.EMPTY_PASSPHRASE
    assert not list(tmp_path.iterdir())


def test_another_passphrase_takes_the_place_of_the_old_one(kept):
    register = open_register(kept, Passphrase(WORDS))
    with pytest.raises(KoekdeskError):
        register.vault.change_passphrase("fout", "nieuw")
    register.vault.change_passphrase(WORDS, "nieuwe woorden")
    assert register.vault.verify(Passphrase("nieuwe woorden"))
    assert not register.vault.verify(Passphrase(WORDS))
    register.close()
    assert refusal(kept, Passphrase(WORDS)) is ErrorCode.WRONG_PASSPHRASE
    register = open_register(kept, Passphrase("nieuwe woorden"))
    assert names(register) == ["Fatma"]
    register.close()


def test_two_volunteers_have_a_passphrase_each_and_the_last_one_stays(kept):
    register = open_register(kept, Passphrase(WORDS))
    register.vault.add_passphrase("van Mieke", "Mieke")
    register.close()
    assert b"Mieke" not in kept.read_bytes()
    register = open_register(kept, Passphrase("van Mieke"))
    first, second = register.vault.slots()
    assert (first.label, second.label) == ("", "Mieke")
    register.vault.remove(first.id)
    with pytest.raises(KoekdeskError) as caught:
        register.vault.remove(second.id)
    assert caught.value.code is ErrorCode.LAST_PASSPHRASE
    register.close()
    assert refusal(kept, Passphrase(WORDS)) is ErrorCode.WRONG_PASSPHRASE
    open_register(kept, Passphrase("van Mieke")).close()


def test_the_page_from_the_drawer_opens_it_and_an_older_page_no_longer(kept):
    register = open_register(kept, Passphrase(WORDS))
    older = register.vault.new_recovery_code()
    code = register.vault.new_recovery_code()
    assert [slot.kind for slot in register.vault.slots()] == [
        SlotKind.PASSPHRASE,
        SlotKind.RECOVERY,
    ]
    register.close()
    assert refusal(kept, RecoveryCode(older)) is ErrorCode.WRONG_RECOVERY_CODE
    register = open_register(kept, RecoveryCode(code.lower().replace(" ", "-")))
    forgotten = register.vault.slots()[0]
    register.vault.replace_passphrase(forgotten.id, "weer iets nieuws")
    register.close()
    open_register(kept, Passphrase("weer iets nieuws")).close()


def test_a_typing_error_in_the_code_is_found_and_told_from_a_wrong_code():
    code = new_recovery_code()
    assert read_recovery_code(code) == code.replace(" ", "")
    signs = code.replace(" ", "")
    for place in range(28):
        for other in SIGNS.replace(signs[place], ""):
            with pytest.raises(KoekdeskError) as caught:
                read_recovery_code(signs[:place] + other + signs[place + 1 :])
            assert caught.value.values["group"] == place // 4 + 1
    for place in range(27):
        if signs[place] != signs[place + 1]:
            swapped = signs[:place] + signs[place + 1] + signs[place] + signs[place + 2 :]
            with pytest.raises(KoekdeskError) as caught:
                read_recovery_code(swapped)
            assert caught.value.code is ErrorCode.RECOVERY_CODE_TYPO
    with pytest.raises(KoekdeskError) as caught:
        read_recovery_code(signs[:-1])
    assert caught.value.values["missing"] == 1


def test_lost_keys_are_mended_from_the_copy(kept, tmp_path):
    data = tmp_path / "data"
    open_register(kept, Passphrase(WORDS), data_dir=data).close()
    whole = kept.read_bytes()
    kept.write_bytes(whole[: len(whole) // 4096 * 4096])  # the keys behind the last page are gone
    cut = kept.read_bytes()
    assert refusal(kept, Passphrase(WORDS)) is ErrorCode.KEYS_DAMAGED
    assert kept.read_bytes() == cut
    register = open_register(kept, Passphrase(WORDS), data_dir=data)
    assert register.keys_mended
    assert names(register) == ["Fatma"]
    copy = register_folder(data, register.vault.keys.register_id) / "keys"
    assert copy.exists()
    register.close()
    open_register(kept, Passphrase(WORDS)).close()


def test_after_a_crash_the_newest_keys_count(kept):
    register = open_register(kept, Passphrase(WORDS))
    register.vault.change_passphrase(WORDS, "nieuwe woorden")
    with register.writes.begin() as session:
        make_person(session, "Omar")
    register.lock.release()  # and nothing else: the computer went off
    again = open_register(kept, Passphrase("nieuwe woorden"))
    assert names(again) == ["Fatma", "Omar"]
    again.close()
    register.engine.dispose()


def test_damage_in_the_first_bytes_is_noticed_although_no_page_shows_it(kept):
    damaged = bytearray(kept.read_bytes())
    damaged[3] ^= 4
    kept.write_bytes(damaged)
    assert refusal(kept, Passphrase(WORDS)) is ErrorCode.DAMAGED_REGISTER
    assert kept.read_bytes() == bytes(damaged)


def test_a_guess_costs_at_least_what_the_floor_asks():
    cost = tuned_cost()
    assert cost.kib >= 64 * 1024
    assert cost.rounds >= 3
