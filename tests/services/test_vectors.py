import numpy as np
from people import make_person
from sqlalchemy import delete

from koekdesk.register.models import Vector
from koekdesk.services.vectors import drop_stale_vectors, load_vectors, missing_texts, save_vectors


def test_a_text_is_encoded_once_for_each_encoder(register):
    with register.writes.begin() as session:
        make_person(session, "Fatma", statements=[("can", "brood"), ("has", "oven")])
        make_person(session, "Joke", statements=[("can", "brood")])
    with register.writes.begin() as session:
        assert missing_texts(session, "v1") == ("brood", "oven")
        save_vectors(session, "v1", {"brood": np.ones(4, np.float32)})
    with register.writes.begin() as session:
        assert missing_texts(session, "v1") == ("oven",)
        assert missing_texts(session, "v2") == ("brood", "oven")
        kept = load_vectors(session, "v1", ["brood", "oven"])
        assert list(kept) == ["brood"]
        assert kept["brood"].tolist() == [1, 1, 1, 1]


def test_what_was_read_before_is_not_read_again(register):
    with register.writes.begin() as session:
        save_vectors(session, "v1", {"brood": np.ones(4, np.float32), "weg": np.ones(4)})
        known = load_vectors(session, "v1", ["brood", "weg"])
    with register.writes.begin() as session:
        session.execute(delete(Vector))
        save_vectors(session, "v1", {"oven": np.full(4, 0.1234, np.float32)})
    with register.sessions() as session:
        found = load_vectors(session, "v1", ["oven", "brood", "nieuw"], known)
    assert found["brood"].tolist() == [1, 1, 1, 1]
    assert np.array_equal(found["oven"], np.full(4, 0.1234, np.float32))
    assert found.keys() == {"brood", "oven"}


def test_the_cache_holds_no_text_and_forgets_what_is_gone(register):
    with register.writes.begin() as session:
        save_vectors(session, "v1", {"geheim": np.ones(4, np.float32)})
    assert b"geheim" not in register.path.read_bytes()
    with register.writes.begin() as session:
        drop_stale_vectors(session, "v1")
        assert load_vectors(session, "v1", ["geheim"]) == {}
