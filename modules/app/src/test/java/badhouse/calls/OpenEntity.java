package badhouse.calls;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
class OpenEntity {
    @Id
    long id;

    @ElementCollection
    Set<String> tags;

    @ManyToMany
    @JoinTable
    Set<OpenEntity> friends;
}
