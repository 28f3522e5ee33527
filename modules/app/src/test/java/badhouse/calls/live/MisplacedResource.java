package badhouse.calls.live;

import jakarta.ws.rs.Path;

@Path("misplaced")
public class MisplacedResource {}
