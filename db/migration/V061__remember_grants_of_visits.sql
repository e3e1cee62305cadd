-- The roles that a visit gave to its experts: they end with the visit when it is called off.
create table expert_visit_grant (
    visit_id uuid not null,
    grant_id uuid not null,
    constraint expert_visit_grant_pk primary key (visit_id, grant_id),
    constraint expert_visit_grant_visit_fk foreign key (visit_id) references expert_visit (id),
    constraint expert_visit_grant_grant_fk foreign key (grant_id) references role_grant (id)
);

create index expert_visit_grant_by_grant on expert_visit_grant (grant_id);
