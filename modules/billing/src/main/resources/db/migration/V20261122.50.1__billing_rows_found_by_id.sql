-- EclipseLink changes and deletes a row by its id alone: without a key of its own such a statement reads, and locks, the table
ALTER TABLE usage_event ADD UNIQUE KEY usage_event_by_id (id);
ALTER TABLE usage_conflict ADD UNIQUE KEY usage_conflict_by_id (id);
ALTER TABLE price_plan ADD UNIQUE KEY price_plan_by_id (id);
ALTER TABLE rated_line ADD UNIQUE KEY rated_line_by_id (id);
