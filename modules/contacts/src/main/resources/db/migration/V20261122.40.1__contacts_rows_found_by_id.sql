-- EclipseLink changes and deletes a row by its id alone: without a key of its own such a statement reads, and locks, the table
ALTER TABLE contact ADD UNIQUE KEY contact_by_id (id);
ALTER TABLE contact_identity ADD UNIQUE KEY contact_identity_by_id (id);
ALTER TABLE contact_key ADD UNIQUE KEY contact_key_by_id (id);
ALTER TABLE ticket ADD UNIQUE KEY ticket_by_id (id);
ALTER TABLE ticket_tag ADD UNIQUE KEY ticket_tag_by_id (id);
ALTER TABLE ticket_note ADD UNIQUE KEY ticket_note_by_id (id);
ALTER TABLE ticket_counter ADD UNIQUE KEY ticket_counter_by_id (id);
