-- EclipseLink changes and deletes a row by its id alone: without a key of its own such a statement reads, and locks, the table
ALTER TABLE member ADD UNIQUE KEY member_by_id (id);
ALTER TABLE api_key ADD UNIQUE KEY api_key_by_id (id);
ALTER TABLE socket_ticket ADD UNIQUE KEY socket_ticket_by_id (id);
