-- EclipseLink changes and deletes a row by its id alone: without a key of its own such a statement reads, and locks, the table
ALTER TABLE interaction ADD UNIQUE KEY interaction_by_id (id);
ALTER TABLE segment ADD UNIQUE KEY segment_by_id (id);
ALTER TABLE leg ADD UNIQUE KEY leg_by_id (id);
ALTER TABLE interaction_journal ADD UNIQUE KEY interaction_journal_by_id (id);
ALTER TABLE call_record ADD UNIQUE KEY call_record_by_id (id);
