-- Word forms as they were handed in, and what became of each. The bytes are kept here only until the file is read.
create table received_form (
    id           uuid                     not null,
    name         varchar(200)             not null,
    city_id      uuid,
    written_city varchar(200)             not null,
    state        varchar(10)              not null,
    practice_id  uuid,
    document_id  uuid,
    refusal      varchar(80)              not null,
    sha256       varchar(64)              not null,
    open_points  integer                  not null,
    put_away     boolean                  not null,
    received_at  timestamp with time zone not null,
    received_by  uuid                     not null,
    version      bigint                   not null,
    constraint received_form_pk primary key (id),
    constraint received_form_city_fk foreign key (city_id) references city (id),
    constraint received_form_practice_fk foreign key (practice_id) references good_practice (id),
    constraint received_form_document_fk foreign key (document_id) references document (id),
    constraint received_form_account_fk foreign key (received_by) references account (id),
    constraint received_form_practice_once unique (practice_id),
    constraint received_form_state_known check (state in ('ARRIVED', 'PLACELESS', 'READ', 'REFUSED')),
    constraint received_form_read_with_practice
        check ((state = 'READ') = (practice_id is not null) and (state = 'READ') = (document_id is not null)),
    constraint received_form_read_with_city check (state <> 'READ' or city_id is not null),
    constraint received_form_refused_with_reason check ((state = 'REFUSED') = (refusal <> ''))
);

create index received_form_by_state on received_form (put_away, state, received_at);
create index received_form_by_city on received_form (city_id);
create index received_form_by_document on received_form (document_id);
create index received_form_by_account on received_form (received_by, state);
create index received_form_by_hash on received_form (sha256);

create table received_bytes (
    form_id uuid   not null,
    bytes   bytea  not null,
    version bigint not null,
    constraint received_bytes_pk primary key (form_id),
    constraint received_bytes_form_fk foreign key (form_id) references received_form (id)
);
