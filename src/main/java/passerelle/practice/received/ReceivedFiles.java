package passerelle.practice.received;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReceivedFiles extends JpaRepository<ReceivedBytes, ReceivedFormId> {}
