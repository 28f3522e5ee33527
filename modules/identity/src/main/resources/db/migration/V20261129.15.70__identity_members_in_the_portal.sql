-- a member's language, when it is known; whether the account was made for this member, so that this tenant may give it a first password
ALTER TABLE member ADD COLUMN language VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE member ADD COLUMN account_made BOOLEAN NOT NULL DEFAULT FALSE;
