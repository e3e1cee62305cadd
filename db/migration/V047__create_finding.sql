create table finding (
    id             uuid         not null,
    visit_id       uuid         not null,
    area_code      varchar(40)  not null,
    indicator_code varchar(20)  not null,
    kind           varchar(20)  not null,
    author_id      uuid,
    author_name    varchar(120) not null,
    recorded_at    timestamp with time zone not null,
    withdrawn      boolean      not null,
    version        bigint       not null,
    constraint finding_pk primary key (id),
    constraint finding_visit_fk foreign key (visit_id) references expert_visit (id),
    constraint finding_author_fk foreign key (author_id) references account (id),
    constraint finding_kind_known check (kind in ('CONFIRMS', 'CONTRADICTS', 'ADDS'))
);

create index finding_by_visit on finding (visit_id, area_code);
create index finding_by_author on finding (author_id);
