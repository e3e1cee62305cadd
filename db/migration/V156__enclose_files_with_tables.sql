-- A table may come in an archive with the files that its lines name; these are kept until it is brought in or forgotten.
create table enclosure (
    intake_id   uuid         not null,
    place       integer      not null,
    name        varchar(300) not null,
    byte_count  integer      not null,
    line_number integer      not null,
    refusal     varchar(80)  not null,
    constraint enclosure_pk primary key (intake_id, place),
    constraint enclosure_intake_fk foreign key (intake_id) references intake (id)
);

create table enclosed_bytes (
    intake_id uuid    not null,
    place     integer not null,
    bytes     bytea   not null,
    constraint enclosed_bytes_pk primary key (intake_id, place),
    constraint enclosed_bytes_enclosure_fk foreign key (intake_id, place) references enclosure (intake_id, place)
);

-- Such a table has arrived before somebody looks at it.
alter table intake drop constraint intake_status_known;
alter table intake add constraint intake_status_known
    check (status in ('ARRIVED', 'LOOKED_AT', 'BROUGHT_IN', 'UNDONE'));
alter table intake drop constraint intake_ended_when_not_looked_at;
alter table intake add constraint intake_ended_when_brought_in
    check ((status in ('ARRIVED', 'LOOKED_AT')) = (ended_at is null));

-- What is wrong with an archive is said of every archive in the same words.
update received_form set refusal = 'archive.error.' || substring(refusal from 33)
    where refusal like 'practice.received.error.archive.%';
