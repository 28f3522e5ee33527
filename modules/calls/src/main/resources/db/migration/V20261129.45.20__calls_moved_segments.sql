-- a caller who was moved while waiting: what was offered from the queue of before counts no more
ALTER TABLE segment ADD COLUMN moved BOOLEAN NOT NULL DEFAULT FALSE;
