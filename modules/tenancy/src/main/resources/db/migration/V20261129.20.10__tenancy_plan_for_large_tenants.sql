INSERT INTO plan_version (name, version, entitlements)
VALUES ('large', 1, '{"agents":1000,"numbers":200}');
