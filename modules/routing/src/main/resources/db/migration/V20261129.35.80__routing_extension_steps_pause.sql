ALTER TABLE routing_queue ADD COLUMN wrap_up_extension_seconds INT NOT NULL DEFAULT 60;
ALTER TABLE routing_queue ADD COLUMN steps TEXT NULL;
ALTER TABLE routing_queue ADD COLUMN paused BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE agent_presence ADD COLUMN extension_seconds INT NULL;
