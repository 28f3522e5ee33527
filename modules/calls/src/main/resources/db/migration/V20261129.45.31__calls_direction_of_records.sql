-- Who called: somebody outside, an agent somebody outside, or an agent a colleague.
ALTER TABLE call_record ADD COLUMN direction VARCHAR(20) NOT NULL DEFAULT 'inbound' AFTER id;
UPDATE call_record r JOIN interaction i ON i.tenant_id = r.tenant_id AND i.id = r.id SET r.direction = i.direction;
ALTER TABLE call_record ALTER COLUMN direction DROP DEFAULT;
