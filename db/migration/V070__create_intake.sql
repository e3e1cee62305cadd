-- A table brought in: looked at first, then brought in as a whole, then perhaps undone as a whole.
create table intake (
    id           uuid                     not null,
    kind         varchar(30)              not null,
    file_name    varchar(200)             not null,
    sha256       varchar(64)              not null,
    adds_cities  boolean                  not null,
    status       varchar(12)              not null,
    looked_at_by uuid                     not null,
    looked_at    timestamp with time zone not null,
    ended_at     timestamp with time zone,
    oddities     varchar(120)             not null,
    adding       integer                  not null,
    changing     integer                  not null,
    staying      integer                  not null,
    refused      integer                  not null,
    version      bigint                   not null,
    constraint intake_pk primary key (id),
    constraint intake_looked_at_by_fk foreign key (looked_at_by) references account (id),
    constraint intake_status_known check (status in ('LOOKED_AT', 'BROUGHT_IN', 'UNDONE')),
    constraint intake_ended_when_not_looked_at check ((status = 'LOOKED_AT') = (ended_at is null))
);

create index intake_by_person on intake (looked_at_by);
create index intake_by_time on intake (looked_at, id);

create table intake_file (
    intake_id uuid  not null,
    content   bytea not null,
    constraint intake_file_pk primary key (intake_id),
    constraint intake_file_intake_fk foreign key (intake_id) references intake (id)
);

-- What a line of the file would do, or does, and why not where it does nothing.
create table intake_line (
    intake_id   uuid         not null,
    place       integer      not null,
    line_number integer      not null,
    outcome     varchar(10)  not null,
    title       varchar(300) not null,
    before_text varchar      not null,
    after_text  varchar      not null,
    column_key  varchar(40),
    message_key varchar(80),
    arguments   varchar      not null,
    constraint intake_line_pk primary key (intake_id, place),
    constraint intake_line_intake_fk foreign key (intake_id) references intake (id),
    constraint intake_line_outcome_known check (outcome in ('ADDS', 'CHANGES', 'STAYS', 'REFUSED')),
    constraint intake_line_refused_for_a_reason check ((outcome = 'REFUSED') = (message_key is not null))
);

create index intake_line_by_outcome on intake_line (intake_id, outcome, place);

-- What the intake did to one object, so that it can be taken back.
create table intake_trace (
    intake_id uuid        not null,
    place     integer     not null,
    subject   varchar(40) not null,
    object_id uuid        not null,
    before    varchar     not null,
    after     varchar     not null,
    constraint intake_trace_pk primary key (intake_id, place),
    constraint intake_trace_intake_fk foreign key (intake_id) references intake (id)
);
