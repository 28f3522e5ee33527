-- what is too old is found by this
ALTER TABLE carrier_command ADD KEY carrier_command_settled (tenant_id, settled_at);
