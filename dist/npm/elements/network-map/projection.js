const radians = (degrees) => (degrees * Math.PI) / 180;
/** Coefficients of the Equal Earth projection. */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
/**
 * The Equal Earth projection, for the whole world (Šavrič, Patterson and Jenny, 2018,
 * https://doi.org/10.1080/13658816.2018.1504949).
 */
export const equalEarth = ([longitude, latitude]) => {
    const angle = Math.asin(M * Math.sin(radians(latitude)));
    const square = angle * angle;
    const sixth = square * square * square;
    return {
        x: (radians(longitude) * Math.cos(angle)) / (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square))),
        y: -angle * (A1 + A2 * square + sixth * (A3 + A4 * square)),
    };
};
/** The cosine of the largest distance from the centre that is drawn: 100 degrees. */
const FARTHEST = Math.cos(radians(100));
/**
 * Lambert's azimuthal equal-area projection, for a part of the world: shapes near its centre are true.
 * @param centre drawn at 0, 0
 */
export function azimuthal([centreLongitude, centreLatitude]) {
    const [sin, cos] = [Math.sin(radians(centreLatitude)), Math.cos(radians(centreLatitude))];
    return ([longitude, latitude]) => {
        const [turn, height] = [radians(longitude - centreLongitude), radians(latitude)];
        const closeness = sin * Math.sin(height) + cos * Math.cos(height) * Math.cos(turn);
        if (closeness < FARTHEST)
            return undefined;
        const scale = Math.sqrt(2 / (1 + closeness));
        return {
            x: scale * Math.cos(height) * Math.sin(turn),
            y: -scale * (cos * Math.sin(height) - sin * Math.cos(height) * Math.cos(turn)),
        };
    };
}
/** The distance of two places in kilometres, on a globe. */
export function distance([longitude, latitude], [otherLongitude, otherLatitude]) {
    const half = (degrees) => Math.sin(radians(degrees) / 2) ** 2;
    const part = half(otherLatitude - latitude) +
        Math.cos(radians(latitude)) * Math.cos(radians(otherLatitude)) * half(otherLongitude - longitude);
    return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(part)));
}
//# sourceMappingURL=projection.js.map