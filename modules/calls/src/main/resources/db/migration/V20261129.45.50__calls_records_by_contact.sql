ALTER TABLE call_record ADD KEY call_record_of_contact (tenant_id, contact_id, id);
