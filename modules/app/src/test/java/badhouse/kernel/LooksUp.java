package badhouse.kernel;

import badhouse.calls.Call;

record LooksUp(Call call) {}
