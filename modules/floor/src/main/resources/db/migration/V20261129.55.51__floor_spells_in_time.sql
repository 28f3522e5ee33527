-- what is too old is found by these
ALTER TABLE agent_spell ADD KEY agent_spell_ended (tenant_id, ended_at);
ALTER TABLE help_request ADD KEY help_request_lowered (tenant_id, lowered_at);
