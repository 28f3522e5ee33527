-- an agent has a socket in every tab: none is in the way of another, and the agent is there while one lives
ALTER TABLE agent_socket DROP PRIMARY KEY, DROP KEY agent_socket_by_id, ADD PRIMARY KEY (tenant_id, agent_id, socket_id);
ALTER TABLE agent_socket ADD UNIQUE KEY agent_socket_by_id (socket_id);
