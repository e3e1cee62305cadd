-- A part of one city’s sheet in the hands of one colleague, until a day.
create table delegation (
    id            uuid         not null,
    assessment_id uuid         not null,
    delegate_id   uuid         not null,
    due_on        date         not null,
    keeper_id     uuid,
    asked_by      varchar(120) not null,
    asked_at      timestamp with time zone not null,
    reminded_at   timestamp with time zone,
    reminded_by   varchar(120) not null,
    done_at       timestamp with time zone,
    taken_back_at timestamp with time zone,
    version       bigint       not null,
    constraint delegation_pk primary key (id),
    constraint delegation_assessment_fk foreign key (assessment_id) references assessment (id),
    constraint delegation_delegate_fk foreign key (delegate_id) references account (id),
    constraint delegation_keeper_fk foreign key (keeper_id) references account (id)
);

create index delegation_by_assessment on delegation (assessment_id, delegate_id);
create index delegation_by_delegate on delegation (delegate_id);
create index delegation_by_keeper on delegation (keeper_id);

-- The codes of what is to be answered: of indicators, and of fields of the profile.
create table delegation_field (
    delegation_id uuid        not null,
    field         varchar(60) not null,
    constraint delegation_field_pk primary key (delegation_id, field),
    constraint delegation_field_delegation_fk foreign key (delegation_id) references delegation (id)
);
