-- An agent's device that was lost in a talk is awaited until then.
ALTER TABLE participant
  ADD COLUMN return_by DATETIME(6) NULL,
  -- On hold only because nobody is there to talk with.
  ADD COLUMN is_alone BOOLEAN NOT NULL DEFAULT FALSE;

-- The caller waits because the agent of before was lost.
ALTER TABLE segment ADD COLUMN agent_was_lost BOOLEAN NOT NULL DEFAULT FALSE;
