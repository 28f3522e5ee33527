-- EclipseLink changes and deletes a row by its id alone: without a key of its own such a statement reads, and locks, the table
ALTER TABLE carrier_account ADD UNIQUE KEY carrier_account_by_id (id);
ALTER TABLE phone_number ADD UNIQUE KEY phone_number_by_id (id);
ALTER TABLE number_assignment ADD UNIQUE KEY number_assignment_by_id (id);
ALTER TABLE webhook_inbox ADD UNIQUE KEY webhook_inbox_by_id (id);
ALTER TABLE carrier_command ADD UNIQUE KEY carrier_command_by_id (id);
ALTER TABLE carrier_command_due ADD UNIQUE KEY carrier_command_due_by_id (id);
