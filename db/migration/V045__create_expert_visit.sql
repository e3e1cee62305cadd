-- One visit stands per city and round: the slot carries the round and is null once the visit is called off.
create table expert_visit (
    id             uuid         not null,
    city_id        uuid         not null,
    round_year     integer      not null,
    round_slot     integer,
    starts_on      date         not null,
    ends_on        date         not null,
    representative varchar(120) not null,
    costs          varchar(20)  not null,
    status         varchar(20)  not null,
    planned_on     date         not null,
    closed_on      date,
    version        bigint       not null,
    constraint expert_visit_pk primary key (id),
    constraint expert_visit_city_fk foreign key (city_id) references city (id),
    constraint expert_visit_once_per_round unique (city_id, round_slot),
    constraint expert_visit_round_is_a_year check (round_year between 2008 and 2100),
    constraint expert_visit_ends_after_start check (ends_on >= starts_on),
    constraint expert_visit_costs_known check (costs in ('PROGRAMME', 'CITY')),
    constraint expert_visit_status_known check (status in ('PLANNED', 'CLOSED', 'CALLED_OFF')),
    constraint expert_visit_slot_fits check
        ((status = 'CALLED_OFF' and round_slot is null) or (status <> 'CALLED_OFF' and round_slot = round_year)),
    constraint expert_visit_closed_has_date check ((status = 'CLOSED') = (closed_on is not null)),
    constraint expert_visit_closed_after_end check (closed_on >= ends_on),
    constraint expert_visit_closed_with_representative check (status <> 'CLOSED' or representative <> '')
);

create table expert_visit_expert (
    visit_id   uuid not null,
    account_id uuid not null,
    constraint expert_visit_expert_pk primary key (visit_id, account_id),
    constraint expert_visit_expert_visit_fk foreign key (visit_id) references expert_visit (id),
    constraint expert_visit_expert_account_fk foreign key (account_id) references account (id)
);

create index expert_visit_expert_by_account on expert_visit_expert (account_id);
