-- EclipseLink changes and deletes a row by its id alone: without a key of its own such a statement reads, and locks, the table
ALTER TABLE ivr_flow_version ADD UNIQUE KEY ivr_flow_version_by_id (id);
ALTER TABLE ivr_flow ADD UNIQUE KEY ivr_flow_by_id (id);
ALTER TABLE ivr_hours ADD UNIQUE KEY ivr_hours_by_id (id);
