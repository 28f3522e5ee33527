package io.keskus.ivr.config;

import io.keskus.ivr.FileFault;
import io.keskus.tenancy.Fault;
import java.util.List;

/** Our faults as the configuration reports them. */
final class Reported {
    private Reported() {}

    static List<Fault> faults(List<FileFault> faults) {
        return faults.stream().map(Reported::fault).toList();
    }

    static Fault fault(FileFault fault) {
        String where = fault.where().isEmpty() ? "" : fault.where() + ": ";
        return new Fault(fault.file(), fault.line(), where + fault.message(), fault.remedy());
    }
}
