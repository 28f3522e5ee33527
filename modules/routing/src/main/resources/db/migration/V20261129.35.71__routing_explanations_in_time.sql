-- what is too old is found by this
ALTER TABLE offer_explanation ADD KEY offer_explanation_in_time (tenant_id, at);
