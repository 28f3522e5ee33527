-- an agent's queues are rows of their own: counted here, so that the agent's version changes with them
ALTER TABLE routing_agent ADD COLUMN moves INT NOT NULL DEFAULT 0;
