namespace OrleansIndustrialBelt.Model.Influencers.Decisions;

/// <summary>What a host sees of one offer.</summary>
/// <param name="Category">Category of the SKU.</param>
/// <param name="CommissionShare">Commission.</param>
/// <param name="SlotFeeCny">Slot fee per show.</param>
/// <param name="SampleCny">Price of the sample; 0 if it has one.</param>
/// <param name="Exposure">Viewers times share of airtime the SKU has had in its rooms, faded.</param>
/// <param name="SalesCny">What it sold there, faded alike.</param>
/// <param name="ReturnShare">Share of the maker's goods it expects back; see <see cref="HostChoice.ReturnShare"/>.</param>
internal readonly record struct OfferView(
    int Category,
    double CommissionShare,
    double SlotFeeCny,
    double SampleCny,
    double Exposure,
    double SalesCny,
    double ReturnShare);
