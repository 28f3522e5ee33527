-- EclipseLink changes and deletes a row by its id alone: without a key of its own such a statement reads, and locks, the table
ALTER TABLE config_revision ADD UNIQUE KEY config_revision_by_id (id);
