"""Small encrypted registers for tests: made once with a light derivation, opened by their key."""

from sqlalchemy import text

from koekdesk.register.database import Cost, Passphrase, create_register, open_register

WORDS = "twee eenden op de gracht"
UNLOCK = Passphrase(WORDS)
#: Tests of other things than guessing need not wait for the derivation.
QUICK = Cost(kib=64, rounds=1, lanes=1)


def new_sealed(path, data_dir=None):
    return create_register(path, WORDS, cost=QUICK, data_dir=data_dir)


def reopen(path, data_dir=None):
    return open_register(path, UNLOCK, data_dir=data_dir)


def names(register):
    with register.sessions() as session:
        return sorted(session.execute(text("select called from person")).scalars())
