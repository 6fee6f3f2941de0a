case
  when c_m_lifecycle_new >= 3 and c_m_lifecycle_resurrected >= 3 and c_m_lifecycle_churned >= 3
    then cast(c_m_lifecycle_new + c_m_lifecycle_resurrected as double) / c_m_lifecycle_churned
end as value
n_m_lifecycle as n
case
  when c_m_lifecycle_new >= 3 and c_m_lifecycle_resurrected >= 3 and c_m_lifecycle_churned >= 3
    then exp(
      ln(cast(c_m_lifecycle_new + c_m_lifecycle_resurrected as double) / c_m_lifecycle_churned)
        - 1.959963984540054e0 * sqrt(
          1e0 / (c_m_lifecycle_new + c_m_lifecycle_resurrected) + 1e0 / c_m_lifecycle_churned))
end as low
case
  when c_m_lifecycle_new >= 3 and c_m_lifecycle_resurrected >= 3 and c_m_lifecycle_churned >= 3
    then exp(
      ln(cast(c_m_lifecycle_new + c_m_lifecycle_resurrected as double) / c_m_lifecycle_churned)
        + 1.959963984540054e0 * sqrt(
          1e0 / (c_m_lifecycle_new + c_m_lifecycle_resurrected) + 1e0 / c_m_lifecycle_churned))
end as high
-- nobody and one or two must look the same
case
  when n_m_lifecycle > 0
    and (c_m_lifecycle_new < 3 or c_m_lifecycle_resurrected < 3 or c_m_lifecycle_churned < 3)
    then 'suppressed'
end as missing
