ALTER TABLE conversation ADD COLUMN promise_kept_on DATE;

ALTER TABLE conversation ADD COLUMN spark_noted BOOLEAN DEFAULT 0 NOT NULL;

UPDATE conversation SET spark_noted = 1 WHERE spark > 0;

ALTER TABLE initiative ADD COLUMN rests_because TEXT DEFAULT '' NOT NULL;

ALTER TABLE initiative ADD COLUMN harvest TEXT DEFAULT '' NOT NULL;

ALTER TABLE connection ADD COLUMN harvest TEXT DEFAULT '' NOT NULL;

ALTER TABLE gathering ADD COLUMN happened TEXT DEFAULT '' NOT NULL;

CREATE TABLE erasure (
    person_id CHAR(32) NOT NULL,
    "on" DATE NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    CONSTRAINT pk_erasure PRIMARY KEY (id),
    CONSTRAINT uq_erasure_person_id UNIQUE (person_id)
);

CREATE TABLE own_ring (
    words TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    CONSTRAINT pk_own_ring PRIMARY KEY (id)
);

CREATE TABLE preference (
    name VARCHAR(60) NOT NULL,
    value TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    CONSTRAINT pk_preference PRIMARY KEY (id),
    CONSTRAINT uq_preference_name UNIQUE (name)
);

CREATE TABLE reflection (
    rule INTEGER NOT NULL,
    "on" DATE NOT NULL,
    text TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    CONSTRAINT pk_reflection PRIMARY KEY (id),
    CONSTRAINT ck_reflection_rule CHECK (rule between 1 and 12)
);

CREATE INDEX ix_reflection_rule ON reflection (rule);

CREATE TABLE keeping (
    person_id CHAR(32) NOT NULL,
    "on" DATE NOT NULL,
    until DATE NOT NULL,
    noted_by TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    CONSTRAINT pk_keeping PRIMARY KEY (id),
    CONSTRAINT fk_keeping_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_keeping_person_id ON keeping (person_id);

CREATE TABLE place_person (
    place_id CHAR(32) NOT NULL,
    person_id CHAR(32) NOT NULL,
    has_key BOOLEAN NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    CONSTRAINT pk_place_person PRIMARY KEY (id),
    CONSTRAINT uq_place_person_place_id_person_id UNIQUE (place_id, person_id),
    CONSTRAINT fk_place_person_place_id FOREIGN KEY(place_id) REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_place_person_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_place_person_person_id ON place_person (person_id);

CREATE TABLE web_spot (
    person_id CHAR(32),
    group_id CHAR(32),
    place_id CHAR(32),
    x DOUBLE NOT NULL,
    y DOUBLE NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    CONSTRAINT pk_web_spot PRIMARY KEY (id),
    CONSTRAINT fk_web_spot_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_web_spot_group_id FOREIGN KEY(group_id) REFERENCES neighbourhood_group (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_web_spot_place_id FOREIGN KEY(place_id) REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_web_spot_group_id ON web_spot (group_id);

CREATE INDEX ix_web_spot_person_id ON web_spot (person_id);

CREATE INDEX ix_web_spot_place_id ON web_spot (place_id);


UPDATE consent SET review_on = date("on", '+12 months')
WHERE given AND review_on IS NULL AND NOT EXISTS (
    SELECT 1 FROM consent AS newer
    WHERE newer.person_id = consent.person_id AND newer.scope = consent.scope AND (
        newer."on" > consent."on"
        OR (newer."on" = consent."on" AND newer.created_at > consent.created_at)
    )
);
