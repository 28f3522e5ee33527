-- Since when somebody is on hold, and a word for the colleague who is asked; the word goes with the end of the call.
ALTER TABLE participant
  ADD COLUMN held_at DATETIME(6) NULL,
  ADD COLUMN note VARCHAR(300) NULL;

-- Who gave the customer into this wait, and a word for whoever takes the call.
ALTER TABLE segment
  ADD COLUMN handed_by BINARY(16) NULL,
  ADD COLUMN note VARCHAR(300) NULL;
